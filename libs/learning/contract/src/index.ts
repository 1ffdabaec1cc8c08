export * from './answer.rules.js';
export * from './civil-registration-number.js';
export * from './credential.contract.js';
export * from './enrolment.contract.js';
export * from './learning-error-code.js';
export * from './learning.events.js';
export * from './lesson-record.contract.js';
