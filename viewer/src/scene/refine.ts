// Moves the picture's nodes on with ForceAtlas2 in a worker, for a few seconds or until it is stopped.
import supervisorModule from 'graphology-layout-forceatlas2/worker.js';
import type { Picture } from './picture.ts';

// CommonJS whose `module.exports` is the class itself; its types describe an ES default.
const Supervisor = supervisorModule as unknown as typeof supervisorModule.default;

export interface Refinement {
  stop(): void;
}

const LONGEST = 6000;

/** Calls `ended` once, when the time is over or `stop` was called. */
export function refine(picture: Picture, ended: () => void): Refinement {
  const layout = new Supervisor(picture, {
    settings: {
      gravity: 0.3,
      strongGravityMode: true,
      scalingRatio: 60,
      slowDown: 8,
      adjustSizes: true,
      barnesHutOptimize: picture.order > 800,
    },
  });
  layout.start();
  let running = true;
  const stop = () => {
    if (!running) return;
    running = false;
    clearTimeout(timer);
    layout.stop();
    layout.kill();
    ended();
  };
  const timer = setTimeout(stop, LONGEST);
  return { stop };
}
