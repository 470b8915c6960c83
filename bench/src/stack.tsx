/** What the same screen costs when the usual libraries are loaded at once and draw it in the browser. */
import './stack.css';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import * as z from 'zod';
import { create } from 'zustand';

const schema = z.object({
  tiles: z.array(z.object({ name: z.string(), value: z.number(), period: z.string() })),
  series: z.array(
    z.object({
      name: z.string(),
      points: z.array(z.object({ year: z.string(), value: z.number() })),
    }),
  ),
});

type Data = z.infer<typeof schema>;

const useChoice = create<{ scale: number; choose: (scale: number) => void }>((set) => ({
  scale: 1e6,
  choose: (scale) => set({ scale }),
}));

const load = async (): Promise<Data> => schema.parse(await (await fetch('data.json')).json());

const Chart = ({ series, bars }: { series: Data['series'][number]; bars: boolean }) => {
  const { scale } = useChoice();
  const data = series.points.map(({ year, value }) => ({ year, value: value / scale }));
  const parts = (
    <>
      <CartesianGrid vertical={false} />
      <XAxis dataKey="year" />
      <YAxis width={50} />
      <Tooltip isAnimationActive={false} />
    </>
  );
  const size = { width: 390, height: 260, data };
  return bars ? (
    <BarChart {...size}>
      {parts}
      <Bar dataKey="value" fill="#1f6f78" isAnimationActive={false} />
    </BarChart>
  ) : (
    <LineChart {...size}>
      {parts}
      <Line dataKey="value" stroke="#1f6f78" isAnimationActive={false} />
    </LineChart>
  );
};

const Page = () => {
  const { scale, choose } = useChoice();
  const { data } = useQuery({ queryKey: ['data'], queryFn: load });
  if (!data) return <p>Loading…</p>;
  return (
    <main>
      <h1>Vietnam–Laos cooperation</h1>
      <select value={scale} onChange={(event) => choose(Number(event.target.value))}>
        <option value={1e6}>millions</option>
        <option value={1e9}>billions</option>
      </select>
      <div className="tiles" data-exhibit="trade-total">
        {data.tiles.map((tile) => (
          <section key={tile.name}>
            <h2>{tile.name}</h2>
            <p>
              <strong>{tile.value}</strong> {tile.period}
            </p>
          </section>
        ))}
      </div>
      <div className="charts" data-exhibit="trade-growth">
        {data.series.map((series, i) => (
          <section key={series.name}>
            <h2>{series.name}</h2>
            <Chart series={series} bars={i === 0} />
          </section>
        ))}
      </div>
    </main>
  );
};

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>,
  );
