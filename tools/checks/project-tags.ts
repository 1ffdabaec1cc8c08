import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { platforms, scopes, types } from '../eslint/boundaries.mjs';
import { findSilentProjects } from './boundary-probe.ts';
import { report, root } from './report.ts';

const Graph = z.object({
  graph: z.object({
    nodes: z.record(
      z.string(),
      z.object({
        data: z.object({
          root: z.string(),
          tags: z.array(z.string()).default([]),
          targets: z.record(z.string(), z.unknown()).default({}),
        }),
      }),
    ),
  }),
});
const Manifest = z.object({ nx: z.object({ targets: z.record(z.string(), z.unknown()) }) });

/** A project as Nx sees it. */
export interface Project {
  readonly name: string;
  readonly root: string;
  readonly tags: readonly string[];
  readonly targets: readonly string[];
}

function readProjects(): Project[] {
  const file = join(root, '.trin/graph.json');
  mkdirSync(join(root, '.trin'), { recursive: true });
  const nx = join(root, 'node_modules/nx');
  const { bin } = z.object({ bin: z.object({ nx: z.string() }) }).parse(readJson(join(nx, 'package.json')));
  const { status, stderr } = spawnSync(process.execPath, [join(nx, bin.nx), 'graph', `--file=${file}`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  if (status !== 0) throw new Error(`nx graph failed: ${stderr}`);
  return Object.entries(Graph.parse(readJson(file)).graph.nodes).map(([name, { data }]) => ({
    name,
    root: data.root,
    // Nx adds npm:private and npm:public by itself.
    tags: data.tags.filter((tag) => !tag.startsWith('npm:')),
    targets: Object.keys(data.targets),
  }));
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** What the place of a project says about its tags: libs/<scope>/<type>, apps/<scope>, tools. */
function expectedScope(folder: string): string | undefined {
  const [top, scope] = folder.split('/');
  return top === 'tools' ? 'tools' : scope;
}

function tagProblems({ name, root: folder, tags }: Project): string[] {
  const dimensions = { platform: platforms, type: types, scope: scopes };
  const problems = Object.entries(dimensions).flatMap(([dimension, table]) => {
    const values = tags.filter((tag) => tag.startsWith(`${dimension}:`)).map((tag) => tag.slice(dimension.length + 1));
    const [value] = values;
    if (value === undefined || values.length > 1)
      return [`one ${dimension}: tag is needed, there are ${values.length}`];
    return value in table ? [] : [`${dimension}:${value} is not a known value`];
  });
  if (tags.length !== 3) problems.push(`exactly three tags are needed, there are ${tags.length}: ${tags.join(' ')}`);
  const scope = expectedScope(folder);
  if (!tags.includes(`scope:${scope ?? ''}`)) problems.push(`lies in ${folder} but is not tagged scope:${scope ?? ''}`);
  return problems.map((problem) => `${folder}/package.json:1: ${name}: ${problem}`);
}

/** A target that no package.json names was invented by a plugin, and would be run without anybody having read it. */
function targetProblems({ name, root: folder, targets }: Project): string[] {
  const declared = Object.keys(Manifest.parse(readJson(join(root, folder, 'package.json'))).nx.targets);
  const invented = targets.filter((target) => !declared.includes(target));
  const absent = ['lint', 'typecheck'].filter((target) => !targets.includes(target));
  return [
    ...invented.map((target) => `${folder}/package.json:1: ${name}: the target ${target} is declared nowhere`),
    ...absent.map((target) => `${folder}/package.json:1: ${name}: the target ${target} is missing`),
  ];
}

const projects = readProjects();
const silent = await findSilentProjects(projects.filter((project) => existsSync(join(root, project.root))));
report(
  'project-tags',
  [...projects.flatMap((project) => [...tagProblems(project), ...targetProblems(project)]), ...silent],
  `${projects.length} projects, the boundary rule answers in each`,
);
