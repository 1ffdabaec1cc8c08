export * from './core-error-code.js';
export * from './page.contract.js';
export * from './permission.js';
export * from './preferences.contract.js';
export * from './problem.contract.js';
export * from './revision.contract.js';
export * from './stable-id.js';
export * from './who-sees.contract.js';
