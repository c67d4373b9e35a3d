// Logistic regression with a quadratic penalty, by L-BFGS with backtracking (Nocedal and Wright, Numerical Optimization, ch. 7).

const MEMORY = 8;
const ROUNDS = 120;
/** It is done when a round gains less than this share of the loss. */
const ENOUGH = 1e-5;

export function sigmoid(value) {
  return 1 / (1 + Math.exp(-value));
}

/** Weights that minimise the weighted log loss of rows {at, value, label, weight} plus penalty/2 times their squares; the bias is free. */
export function logisticRegression(rows, width, penalty) {
  const size = width + 1;
  const loss = (point, gradient) => {
    gradient.fill(0);
    let total = 0;
    for (let at = 0; at < width; at++) {
      total += (penalty / 2) * point[at] * point[at];
      gradient[at] = penalty * point[at];
    }
    for (const { at, value, label, weight } of rows) {
      let score = point[width];
      for (let k = 0; k < at.length; k++) score += point[at[k]] * value[k];
      const signed = label === 1 ? score : -score;
      total += weight * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
      const slope = weight * (sigmoid(score) - label);
      for (let k = 0; k < at.length; k++) gradient[at[k]] += slope * value[k];
      gradient[width] += slope;
    }
    return total;
  };
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let now = loss(point, gradient);
  const steps = [];
  for (let round = 0; round < ROUNDS; round++) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let value = Infinity;
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      for (let at = 0; at < size; at++) next[at] = point[at] + length * direction[at];
      value = loss(next, nextGradient);
      if (value <= now + 1e-4 * length * slope) break;
    }
    if (!(value < now)) break;
    const moved = next.map((one, at) => one - point[at]);
    const turned = nextGradient.map((one, at) => one - gradient[at]);
    const curve = dot(moved, turned);
    if (curve > 0) steps.push({ moved, turned, curve });
    if (steps.length > MEMORY) steps.shift();
    const gained = (now - value) / now;
    [point, gradient, now] = [next, nextGradient, value];
    if (gained < ENOUGH) break;
  }
  return { bias: point[width], weights: point.subarray(0, width) };
}

function descent(gradient, steps) {
  const direction = gradient.map((one) => -one);
  const shares = [];
  for (const { moved, turned, curve } of [...steps].reverse()) {
    const share = dot(moved, direction) / curve;
    shares.push(share);
    for (let at = 0; at < direction.length; at++) direction[at] -= share * turned[at];
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = last.curve / dot(last.turned, last.turned);
    for (let at = 0; at < direction.length; at++) direction[at] *= scale;
  }
  for (const { moved, turned, curve } of steps) {
    const share = shares.pop() - dot(turned, direction) / curve;
    for (let at = 0; at < direction.length; at++) direction[at] += share * moved[at];
  }
  return direction;
}

function dot(a, b) {
  let total = 0;
  for (let at = 0; at < a.length; at++) total += a[at] * b[at];
  return total;
}
