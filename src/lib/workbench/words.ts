/** The words of the workbench in the page's language. */
import type { workbench } from '../i18n/zh/workbench';

export type WorkbenchWords = typeof workbench;
export type GridWords = WorkbenchWords['grid'];
