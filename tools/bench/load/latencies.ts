/** Collects how long each answer took. */
export class Latencies {
  private readonly values: number[] = [];

  add(milliseconds: number): void {
    this.values.push(milliseconds);
  }

  get count(): number {
    return this.values.length;
  }

  summary(): { p50: number; p95: number; p99: number; worst: number } {
    const sorted = Float64Array.from(this.values).sort();
    return { p50: rank(sorted, 0.5), p95: rank(sorted, 0.95), p99: rank(sorted, 0.99), worst: rank(sorted, 1) };
  }
}

/** Nearest rank: the smallest value that this share of all values does not exceed. */
function rank(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
