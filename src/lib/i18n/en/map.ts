/** English words on and beside every map. */
import type { map as zh } from '../zh/map';
import { noData } from './no-data';

export const map: typeof zh = {
	gapTitle: (name) => `${name}: how far ahead of the province, in points?`,
	growthTitle: (name) => `${name}: how fast did it grow?`,
	levelTitle: (name) => `${name}: how much is it?`,
	sketch: 'Schematic map',
	boundary: 'Boundaries: National Platform for Geospatial Services (Tianditu)',
	approval: (number) => `Map approval ${number}`,
	noData,
	unread: 'yearly figures of this indicator are on their way',
	recipient: 'Recipient',
	supporter: 'Supporter',
	zone: 'Functional zone, indicative place',
	link: 'Links run from supporter to recipient',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	reset: 'Whole map',
	unit: 'Unit',
	colon: ': ',
	points: 'percentage points',
	dated: (text, period) => `${text} (${period})`,
	seatUnknown: 'Place unknown, shown below the map',
	docked: (n) =>
		n === 1
			? 'No source says where the supporter below the map is'
			: `No source says where the ${n} supporters below the map are`,
	gapClass: (low, high) =>
		low === null
			? `below −${-(high ?? 0)}`
			: high === null
				? `above +${low}`
				: high <= 0
					? `−${-low} to ${high === 0 ? '0' : `−${-high}`}`
					: `${low === 0 ? '0' : `+${low}`} to +${high}`,
	wheel: 'Hold Ctrl and scroll to zoom',
	wheelMac: 'Hold ⌘ and scroll to zoom',
	touch: 'Move the map with two fingers'
};
