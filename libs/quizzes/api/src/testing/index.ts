export { aQuiz, everyQuestion, rightAnswers } from './quiz-factories.js';
