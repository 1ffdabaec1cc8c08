export * from './account.contract.js';
export * from './demo.contract.js';
export * from './identity-error-code.js';
export * from './privacy.contract.js';
export * from './profile.contract.js';
export * from './session.contract.js';
