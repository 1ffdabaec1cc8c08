import { angular } from '../../../tools/jest/angular.mjs';

export default angular('identity-web', import.meta.dirname);
