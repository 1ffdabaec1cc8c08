import nx from '@nx/eslint-plugin';

/** The plugin of the boundary rule, in the type that ESLint itself declares. @type {import('eslint').ESLint.Plugin} */
export const boundaryPlugin = { rules: nx.rules };
