import { testConfig } from '../testing/test-database.config.js';
import { createAdapter } from './create-adapter.js';

describe('the address that a request comes from', () => {
  const addressOf = async (trustProxy: string): Promise<string> => {
    const fastify = createAdapter(testConfig({ TRUST_PROXY: trustProxy })).getInstance();
    fastify.get('/', (request, reply) => reply.send(request.ip));
    const headers = { 'x-forwarded-for': '127.0.0.1, 203.0.113.7' };
    return (await fastify.inject({ url: '/', remoteAddress: '10.0.0.1', headers })).payload;
  };

  it('is what the proxy says, not what was written before it', async () =>
    expect(await addressOf('true')).toBe('203.0.113.7'));
  it('is the connection itself without a proxy', async () => expect(await addressOf('false')).toBe('10.0.0.1'));
});
