// What the samples of all rounds come to: medians, and medians of the ratios within a round.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export class Summary {
  #samples;

  constructor({ samples }) {
    this.#samples = samples;
  }

  #of(row, contender) {
    return this.#samples.filter((sample) => sample.row === row && sample.contender === contender);
  }

  // `read` takes a number out of a result. `undefined` where nothing was measured.
  value(row, contender, read) {
    const values = this.#of(row, contender).map(({ result }) => read(result)).filter(Number.isFinite);
    return values.length === 0 ? undefined : median(values);
  }

  failed(row, contender) {
    return this.#of(row, contender).find(({ result }) => result.failed !== undefined)?.result.failed;
  }

  ratio(row, contender, other, read) {
    const ratios = this.#of(row, contender).flatMap(({ round, result }) => {
      const against = this.#of(row, other).find((sample) => sample.round === round);
      return against === undefined ? [] : [read(result) / read(against.result)];
    }).filter(Number.isFinite);
    return ratios.length === 0 ? undefined : median(ratios);
  }
}

export const read = {
  p50: ({ p50 }) => p50,
  p99: ({ p99 }) => p99,
  inside: ({ inside }) => inside?.mean,
  rate: ({ events, seconds }) => events / seconds,
  each: ({ each }) => each,
  instances: ({ instances }) => instances,
  errors: ({ errors }) => errors,
  memory: ({ memory }) => memory,
  in: (part, of) => (result) => result[part] && of(result[part]),
};
