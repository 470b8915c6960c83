/** A custom series on canvas: rows out of view are left out by the zoom window, as its own example does. */
import { CustomChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import { init, use, graphic, type ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { CustomSeriesOption } from 'echarts/charts';
import { closeSpan, size, wholeSpan, type Mount } from '../adapter.ts';

use([CustomChart, DataZoomComponent, GridComponent, CanvasRenderer]);

const rowHeight = 27;
const shown = Math.floor((size.height - 60) / rowHeight);

type Draw = NonNullable<CustomSeriesOption['renderItem']>;

const bar: Draw = (params, api) => {
  const row = api.value(0);
  const [x1 = 0, y = 0] = api.coord([api.value(1), row]);
  const [x2 = 0] = api.coord([api.value(2), row]);
  const { x, y: top, width, height } = params.coordSys as unknown as DOMRect;
  const shape = graphic.clipRectByRect(
    { x: x1, y: y - 6, width: Math.max(x2 - x1, 2), height: 12 },
    { x, y: top, width, height },
  );
  // No shape: the bar lies outside of the window.
  return shape
    ? { type: 'rect', shape, style: { fill: '#1f6f78' } }
    : { type: 'group', children: [] };
};

const option = (names: string[], data: number[][]) => ({
  animation: false,
  grid: { left: 240, top: 30, right: 10, bottom: 10 },
  xAxis: { type: 'time', position: 'top', min: wholeSpan.from, max: wholeSpan.to },
  yAxis: { type: 'category', inverse: true, data: names },
  dataZoom: [
    {
      id: 'rows',
      type: 'inside',
      yAxisIndex: 0,
      startValue: 0,
      endValue: shown,
      filterMode: 'filter',
    },
    { id: 'time', type: 'inside', xAxisIndex: 0, filterMode: 'none' },
  ],
  series: [
    {
      type: 'custom',
      renderItem: bar,
      encode: { x: [1, 2], y: 0 },
      dimensions: ['row', 'from', 'to'],
      data,
    },
  ],
});

const moves = (chart: ECharts, n: number): ((down: number, along: number) => void) => {
  let [row, from] = [0, wholeSpan.from];
  const span = wholeSpan.to - wholeSpan.from;
  return (down, along) => {
    if (down !== 0) {
      row = Math.max(0, Math.min(n - shown - 1, row + down / rowHeight));
      const startValue = Math.round(row);
      chart.dispatchAction({
        type: 'dataZoom',
        dataZoomId: 'rows',
        startValue,
        endValue: startValue + shown,
      });
    }
    if (along === 0) return;
    from += (along / size.width) * span * 0.5;
    chart.dispatchAction({
      type: 'dataZoom',
      dataZoomId: 'time',
      startValue: from,
      endValue: from + span * 0.5,
    });
  };
};

export const mount: Mount = (box, rows) => {
  let drawn = false;
  const chart = init(box, null, { renderer: 'canvas' });
  chart.on('rendered', () => {
    drawn = true;
  });
  chart.setOption(
    option(
      rows.map((row) => row.name),
      rows.map((row, i) => [i, row.from, row.to]),
    ),
  );
  return {
    painted: () => drawn,
    pan: moves(chart, rows.length),
    zoom: (close) => {
      const { from, to } = close ? closeSpan : wholeSpan;
      chart.dispatchAction({
        type: 'dataZoom',
        dataZoomId: 'time',
        startValue: from,
        endValue: to,
      });
    },
  };
};
