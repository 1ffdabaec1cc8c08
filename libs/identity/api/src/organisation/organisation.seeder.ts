import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@trin/core-api';
import { parseOrganisations, parseParents } from './organisation-seed.rules.js';
import { OrganisationRepository } from './organisation.repository.js';

/** A file of the package's `seed` folder, from `src` as from `dist`. */
const seedFile = (name: string): Promise<string> => readFile(new URL(`../../seed/${name}`, import.meta.url), 'utf8');

/** Writes the municipalities and regions; running it again corrects them. */
@Injectable()
export class OrganisationSeeder {
  constructor(private readonly organisations: OrganisationRepository) {}

  async run(): Promise<void> {
    await this.write(
      parseOrganisations(await seedFile('organisations.csv')),
      parseParents(await seedFile('organisation-parents.csv')),
    );
  }

  /** The made-up municipality in which the demo takes place. */
  async runDemo(): Promise<void> {
    await this.write(parseOrganisations(await seedFile('demo-organisations.csv')), []);
  }

  @Transactional()
  protected async write(...[organisations, parents]: SeedRows): Promise<void> {
    await this.organisations.save(organisations);
    if (parents.length > 0) await this.organisations.saveParents(parents);
  }
}

type SeedRows = [ReturnType<typeof parseOrganisations>, ReturnType<typeof parseParents>];
