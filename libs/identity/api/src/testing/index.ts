export { personalTables, tablesWith, undeclaredPersonalTables } from './undeclared-personal-tables.js';
