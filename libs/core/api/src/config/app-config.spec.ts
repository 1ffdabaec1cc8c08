import { ConfigError, demoSessionSecret, readConfig } from './app-config.js';

const production = {
  NODE_ENV: 'production',
  DEMO: 'false',
  SESSION_SECRET: 'x'.repeat(40),
  PUBLIC_URL: 'https://trin.example/',
  SMTP_URL: 'smtp://mail.example:587',
};
const refusal = (env: Record<string, string | undefined>): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return '';
};

describe('readConfig', () => {
  it('starts a demo on the embedded database when nothing is set', () => {
    expect(readConfig({})).toMatchObject({ port: 3000, demo: true, production: false, databaseUrl: undefined });
  });
  it('takes production with everything set, and no slash at the end of the address', () => {
    expect(readConfig(production)).toMatchObject({ production: true, demo: false, publicUrl: 'https://trin.example' });
  });
  it('writes one line for each wrong variable', () => {
    expect(refusal({ PORT: 'abc', DATABASE_URL: 'mysql://x' }).split('\n')).toEqual([
      expect.stringMatching(/^PORT: /),
      'DATABASE_URL: must be an address that begins with postgres:// or postgresql://',
    ]);
  });
  it.each(['SESSION_SECRET', 'PUBLIC_URL', 'SMTP_URL'])('refuses production without %s', (name) => {
    expect(refusal({ ...production, [name]: undefined })).toMatch(new RegExp(`^${name}: `));
  });
  it('refuses production with demo data or the demo secret', () => {
    expect(refusal({ ...production, DEMO: 'true' })).toMatch(/^DEMO: /);
    expect(refusal({ ...production, SESSION_SECRET: demoSessionSecret })).toMatch(/^SESSION_SECRET: /);
  });
});
