import { ESLint } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import * as z from 'zod';
import { boundaryPlugin } from '../eslint/boundary-plugin.mjs';
import { sourceFiles } from './files.ts';
import type { Project } from './project-tags.ts';
import { root } from './report.ts';

const rule = '@nx/enforce-module-boundaries';
const Config = z.object({ rules: z.record(z.string(), z.array(z.unknown())) });

const tagOf = (project: Project, dimension: string): string | undefined =>
  project.tags.find((tag) => tag.startsWith(`${dimension}:`));

/** A project that this one may never import: the design system for the server, the API for everybody else. */
function forbiddenFor(project: Project, all: readonly Project[]): Project | undefined {
  const wanted = tagOf(project, 'platform') === 'platform:api' ? 'type:ui' : 'type:api';
  return all.find((other) => other.name !== project.name && tagOf(other, 'type') === wanted);
}

/**
 * Without a project graph the boundary rule says nothing, as if all were well. So a forbidden import is put before
 * it in every project, with the very options that the project is linted with; silence is a problem.
 */
export async function findSilentProjects(projects: readonly Project[]): Promise<string[]> {
  const configured = new ESLint({ cwd: root });
  const problems: string[] = [];
  for (const project of projects) {
    const file = sourceFiles(project.root).find((path) => path.endsWith('.ts'));
    const forbidden = forbiddenFor(project, projects);
    if (file === undefined || forbidden === undefined) continue;
    const { rules } = Config.parse(await configured.calculateConfigForFile(file));
    const options = rules[rule];
    if (options?.[0] !== 2) {
      problems.push(`${project.root}: ${rule} is not an error here`);
      continue;
    }
    const probe = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser },
          plugins: { '@nx': boundaryPlugin },
          rules: { [rule]: ['error', ...options.slice(1)] },
        },
      ],
    });
    const filePath = join(root, project.root, 'src/boundary-probe.ts');
    const [result] = await probe.lintText(`import '${forbidden.name}';\n`, { filePath });
    if (!result?.messages.some(({ ruleId }) => ruleId === rule)) {
      problems.push(`${project.root}: importing ${forbidden.name} is forbidden, and ${rule} says nothing`);
    }
  }
  return problems;
}
