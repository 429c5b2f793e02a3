import { CanvasRenderer } from 'echarts/renderers';
import { echarts } from './registerEcharts.ts';

// Apart from the screen's renderer: only pictures of charts are drawn on a canvas.
echarts.use([CanvasRenderer]);

/** ECharts that draws on canvases too. */
export { echarts as canvasEcharts };
