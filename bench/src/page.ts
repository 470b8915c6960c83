/** The page around the renderer under test: the same clock and the same steps for each. */
import './page.css';
import { mount } from 'under-test';
import { size, type Mounted } from './adapter.ts';
import { rowsOf } from './rows.ts';

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const box = document.createElement('div');
box.id = 'box';
box.style.width = `${String(size.width)}px`;
box.style.height = `${String(size.height)}px`;
box.style.overflow = 'hidden';
document.body.append(box);

let mounted: Mounted | undefined;

/** From the call to the frame after the one that shows rows. */
const first = async (n: number): Promise<number> => {
  const rows = rowsOf(n);
  await frame();
  await frame();
  // A task of its own: what the renderer schedules is not helped or hindered by the frame we are in.
  await new Promise((resolve) => setTimeout(resolve, 5));
  const began = performance.now();
  mounted = mount(box, rows);
  let now = await frame();
  while (!mounted.painted()) now = await frame();
  now = await frame();
  // The stamp of a frame may lie before the work that delayed it.
  return Math.max(now, performance.now()) - began;
};

const nodes = (): number => box.querySelectorAll('*').length;

/** Intervals between frames while the view moves down the rows, then along the time, and back. */
const pan = async (ms: number): Promise<{ intervals: number[]; nodes: number }> => {
  const intervals: number[] = [];
  mounted?.pan(0, 0);
  await frame();
  const began = await frame();
  let last = began;
  while (last - began < ms) {
    const quarter = Math.floor(((last - began) / ms) * 4);
    const step = quarter % 2 === 0 ? 30 : -30;
    if (quarter < 2) mounted?.pan(step, 0);
    else mounted?.pan(0, step);
    const now = await frame();
    intervals.push(now - last);
    last = now;
  }
  return { intervals, nodes: nodes() };
};

/** Each time in ms from a zoom step to the frame after the one that shows it. */
const zoom = async (steps: number): Promise<number[]> => {
  const times: number[] = [];
  for (let i = 0; i < steps; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    mounted?.zoom(i % 2 === 0);
    await frame();
    await frame();
    times.push(performance.now() - began);
  }
  return times;
};

Object.assign(window, { bench: { first, nodes, pan, zoom } });
