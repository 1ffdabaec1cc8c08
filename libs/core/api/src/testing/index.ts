export { FixedClock } from './fixed-clock.js';
export { asActor, createTestApp, type TestApp, type TestAppOptions, testActorHeader } from './test-app.js';
export { openTestDatabase, testConfig } from './test-database.config.js';
