/** A set of numbers other than 0 and NaN, which holds hundreds of thousands in a third of the memory and time of `Set`. */
export interface NumberSet {
  readonly has: (value: number) => boolean;
  readonly put: (value: number) => void;
}

/** The same with a count for each number, a whole number below 2^53; 0 for a number that was not met. */
export interface NumberCounts {
  readonly of: (value: number) => number;
  readonly put: (value: number, count: number) => void;
}

/** An empty set. */
export function numberSet(): NumberSet {
  return numberPlaces(1);
}

/** No counts. */
export function numberCounts(): NumberCounts {
  return numberPlaces(2);
}

/**
 * Each number stands at the place that its bits give, or at the next free one; where places are two wide, its count stands right
 * after it: to fetch a piece of memory is most of the time, and both are in one.
 */
function numberPlaces(width: 1 | 2) {
  let places = new Float64Array(width * 1024);
  let size = 0;

  return {
    has: (value: number) => places[placeOf(value)] === value,
    of: (value: number) => places[placeOf(value) + 1] ?? 0,
    put,
  };

  function put(value: number, count = 0): void {
    const place = placeOf(value);
    if (width === 2) places[place + 1] = count;
    if (places[place] === value) return;
    places[place] = value;
    size += 1;
    if (size * 2 * width > places.length) grow();
  }

  /** Where the number stands, or would. */
  function placeOf(value: number): number {
    const last = places.length - 1;
    bits[0] = value;
    const start = Math.imul((words[0] ?? 0) ^ (words[1] ?? 0), 0x9e3779b1) >>> 8;
    for (let place = (start * width) & last; ; place = (place + width) & last) {
      const found = places[place];
      if (found === value || found === 0) return place;
    }
  }

  function grow(): void {
    const before = places;
    places = new Float64Array(before.length * 2);
    size = 0;
    for (let at = 0; at < before.length; at += width) {
      const value = before[at] ?? 0;
      if (value !== 0) put(value, before[at + 1]);
    }
  }
}

const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);
