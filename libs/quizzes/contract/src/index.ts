export * from './attempt.contract.js';
export * from './danish-number.js';
export * from './question.contract.js';
export * from './quiz-error-code.js';
export * from './quiz.contract.js';
export * from './response.contract.js';
