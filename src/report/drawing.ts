import type { EChartsCoreOption } from 'echarts/core';

/**
 * Draws a chart as SVG. The charting library is loaded by the first chart that is drawn. The same chart gives the same bytes: what
 * the library numbers for its own use is taken out.
 */
export async function drawing(option: EChartsCoreOption, size: { readonly width: number; readonly height: number }): Promise<string> {
  const { init } = await library();
  const canvas = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    canvas.setOption(option);
    return bare(canvas.renderToSVGString());
  } finally {
    canvas.dispose();
  }
}

async function library() {
  const [core, { BarChart: Bars }, components, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([Bars, components.GridComponent, components.LegendComponent, components.MarkLineComponent, SVGRenderer]);
  return core;
}

/** Takes out what differs from run to run and serves only a pointer, and the font, which is the page's. */
function bare(svg: string): string {
  return svg
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ (class|pointer-events|ecmeta_[a-z_]+)="[^"]*"/g, '')
    .replace(/font-family:[^;"]*;?/g, '')
    .replace(/\n+/g, '\n')
    .trim();
}
