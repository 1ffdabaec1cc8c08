import { Latencies } from './latencies.ts';

describe('Latencies', () => {
  it('tells nearest ranks, in whatever order the values came', () => {
    const latencies = new Latencies();
    for (let value = 100; value >= 1; value -= 1) latencies.add(value);
    expect(latencies.summary()).toEqual({ p50: 50, p95: 95, p99: 99, worst: 100 });
  });
  it('is all zero without a value', () => {
    expect(new Latencies().summary()).toEqual({ p50: 0, p95: 0, p99: 0, worst: 0 });
  });
});
