import { comparisonPage } from '../../src/report/comparison-page.js';
import { lyngbyTaarbaek } from '../report/comparisons.js';
import { inBothLanguages, type Looked } from './looked.js';

/** The comparison of the guidelines between which Lyngby-Taarbæk decided in 2019. */
export function comparisonPages(): Looked[] {
  return inBothLanguages('comparison', (language) => comparisonPage(lyngbyTaarbaek(language))).map((page) => ({ ...page, fits: true }));
}
