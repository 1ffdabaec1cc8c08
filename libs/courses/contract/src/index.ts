export * from './catalogue.contract.js';
export * from './content-block.contract.js';
export * from './course-document.contract.js';
export * from './course-error-code.js';
export * from './practice.contract.js';
