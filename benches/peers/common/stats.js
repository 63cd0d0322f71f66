// Quantiles of samples in milliseconds; what is reported is in nanoseconds.

export function distribution(samples) {
  if (samples.length === 0) return { count: 0 };
  const sorted = Float64Array.from(samples).sort();
  const at = (share) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] * 1e6);
  const sum = sorted.reduce((total, sample) => total + sample, 0);
  return {
    count: sorted.length,
    mean: Math.round((sum / sorted.length) * 1e6),
    p50: at(0.5),
    p90: at(0.9),
    p99: at(0.99),
    max: at(1),
  };
}
