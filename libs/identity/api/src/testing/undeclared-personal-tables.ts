import type { PersonalDataRegister } from '@trin/core-api';

interface SqlSource {
  query<T>(sql: string): Promise<T>;
}

/**
 * Tables that hold a person's id and stand in no declaration of personal data: they would be left out of the
 * export and survive the deletion. A table counts when a column refers to `app_user` or is named like a person.
 */
export async function undeclaredPersonalTables(source: SqlSource, register: PersonalDataRegister): Promise<string[]> {
  const declared = new Set(register.all().flatMap((kind) => kind.tables));
  const tables = await personalTables(source);
  return tables.filter((table) => !declared.has(table));
}

/** Every table that holds a person's id. */
export async function personalTables(source: SqlSource): Promise<string[]> {
  const rows = await source.query<{ name: string }[]>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND (
       c.relname = 'app_user'
       OR EXISTS (SELECT FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid = 'app_user'::regclass)
       OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
                  AND a.attname IN ('user_id', 'learner_id', 'holder_id')))
     ORDER BY c.relname`,
  );
  return rows.map((row) => row.name);
}

/** Tables of all schemas in which a text occurs anywhere: after a deletion, none may hold the person's id. */
export async function tablesWith(source: SqlSource, text: string): Promise<string[]> {
  const tables = await source.query<{ name: string }[]>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await source.query<{ found: boolean }[]>(
      `SELECT EXISTS (SELECT FROM ${name} t WHERE strpos(t::text, '${text.replaceAll("'", "''")}') > 0) AS found`,
    );
    if (row?.found) found.push(name);
  }
  return found;
}
