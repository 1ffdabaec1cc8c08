// @ts-check
/**
 * What a file may not import, keyed by the suffix of its name. `no-restricted-imports` does not merge between blocks
 * of a flat configuration, so every block here carries the bans of everywhere as well.
 */

const transactionEscape =
  'A repository injected past the transaction host keeps its rows when the transaction rolls back. Take the manager from the transaction host.';

const everywhere = {
  paths: [
    { name: '@nestjs/typeorm', importNames: ['InjectRepository', 'InjectEntityManager'], message: transactionEscape },
    ...['process', 'node:process'].map((name) => ({
      name,
      importNames: ['env', 'default'],
      message: 'Read the environment in *.config.ts.',
    })),
  ],
  patterns: [],
};

const framework = ['@nestjs/*', 'nestjs-cls', '@nestjs-cls/*', 'typeorm', 'pg', 'pg-boss', 'fastify', '@fastify/*'];
const orm = ['typeorm', '@nestjs/typeorm', 'pg'];
const collaborators = ['**/*.service.js', '**/*.repository.js', '**/*.controller.js', '**/*.module.js'];

/**
 * @param {string[]} files
 * @param {object[]} patterns
 */
const layer = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { ...everywhere, patterns }] },
});

/** Blocks for the flat configuration; later ones win. */
export const layers = [
  layer(['**/*.ts'], []),
  layer(
    ['**/*.{rules,policy,errors,events,scoring}.ts', '**/{rules,policy,errors,events,scoring}.ts'],
    [
      { group: framework, message: 'This layer is pure: no framework, no database.' },
      { group: collaborators, message: 'This layer is pure: pass in what it needs.' },
    ],
  ),
  layer(
    ['**/*.controller.ts'],
    [
      { group: orm, message: 'A controller knows no database: call the service.' },
      { group: ['**/*.entity.js', '**/*.repository.js'], message: 'A controller knows views and requests, not rows.' },
    ],
  ),
  layer(
    ['**/*.service.ts'],
    [
      { group: orm, message: 'A service knows no TypeORM: use the repository.' },
      { group: ['@nestjs/common'], importNamePattern: 'Exception$', message: 'Throw a DomainError with a code.' },
    ],
  ),
];
