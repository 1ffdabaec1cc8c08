import { angular } from '../../../tools/jest/angular.mjs';

export default {
  ...angular('learning-web', import.meta.dirname),
  // Transloco leans on a package that ships modules under the ending .js.
  transformIgnorePatterns: ['node_modules/(?!(?:.*\\.mjs$|@jsverse/))'],
};
