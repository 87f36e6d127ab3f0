/** The live map's style: its sources and layers, from bottom to top. No glyph host, no tiles. */
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import {
	cityBorders,
	countyFeatures,
	outlineFeature,
	type ScopeTopology
} from '../../geo/topology';
import type { Palette } from '../palette';

/** Font family of names on the map; glyphs are drawn from the reader's own fonts. */
export const FONTS =
	'"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Ring radius that belongs to the diamond image at its own size. */
export const DIAMOND_RING = 4.5;

const EMPTY = { type: 'FeatureCollection', features: [] } as const;

const state = (name: string): ExpressionSpecification => [
	'boolean',
	['feature-state', name],
	false
];

/** Counties with a value fade with the rest, so that the chosen one carries the colour. */
const countyOpacity: ExpressionSpecification = ['case', state('faded'), 0.38, 1];

const faded = (strong: number, weak: number): ExpressionSpecification => [
	'case',
	state('faded'),
	weak,
	strong
];

/** Paint properties that follow the colour set; keyed by layer. */
export function themedPaint(palette: Palette): Record<string, Record<string, unknown>> {
	return {
		'county-fill': { 'fill-color': ['to-color', ['feature-state', 'colour'], palette.land] },
		'county-line': { 'line-color': palette.line },
		'city-line': { 'line-color': palette.city },
		outline: { 'line-color': palette.outline },
		'county-focus': { 'line-color': palette.focus },
		'arc-halo': { 'line-color': palette.halo },
		arcs: { 'fill-color': ['case', state('strong'), palette.supporter, palette.link] },
		leaders: { 'line-color': palette.supporter },
		rings: {
			'circle-color': ['case', state('chosen'), palette.supporter, palette.halo],
			'circle-stroke-color': palette.supporter
		},
		names: {
			'text-color': ['match', ['get', 'kind'], 'supporter', palette.supporter, palette.label],
			'text-halo-color': palette.halo
		}
	};
}

function layers(palette: Palette): LayerSpecification[] {
	const paint = themedPaint(palette);
	return [
		{
			id: 'county-fill',
			type: 'fill',
			source: 'counties',
			paint: { 'fill-antialias': false, 'fill-opacity': countyOpacity, ...paint['county-fill'] }
		},
		{
			id: 'county-none',
			type: 'fill',
			source: 'counties',
			paint: {
				'fill-pattern': 'hatch',
				'fill-opacity': ['case', state('hatched'), countyOpacity, 0]
			}
		},
		{
			id: 'county-line',
			type: 'line',
			source: 'counties',
			layout: { 'line-join': 'round' },
			paint: { 'line-width': 0.8, ...paint['county-line'] }
		},
		{
			id: 'city-line',
			type: 'line',
			source: 'cities',
			paint: { 'line-width': 0.9, ...paint['city-line'] }
		},
		{
			id: 'outline',
			type: 'line',
			source: 'outline',
			layout: { 'line-join': 'round' },
			paint: { 'line-width': 1.5, ...paint.outline }
		},
		{
			id: 'county-focus',
			type: 'line',
			source: 'counties',
			layout: { 'line-join': 'round' },
			paint: {
				'line-width': ['case', state('chosen'), 2.4, state('hovered'), 1.5, 0],
				...paint['county-focus']
			}
		},
		{
			id: 'leaders',
			type: 'line',
			source: 'leaders',
			paint: { 'line-width': 1, 'line-opacity': faded(0.55, 0.15), ...paint.leaders }
		},
		{
			id: 'arc-halo',
			type: 'line',
			source: 'arcs',
			paint: { 'line-width': 1.6, 'line-opacity': faded(0.7, 0), ...paint['arc-halo'] }
		},
		{
			id: 'arcs',
			type: 'fill',
			source: 'arcs',
			paint: {
				'fill-opacity': ['case', state('strong'), 1, state('faded'), 0.1, 0.62],
				...paint.arcs
			}
		},
		{
			id: 'rings',
			type: 'circle',
			source: 'markers',
			filter: ['!', ['get', 'zone']],
			paint: {
				'circle-radius': ['get', 'ring'],
				'circle-stroke-width': ['case', ['get', 'listed'], 1.8, 1.1],
				'circle-opacity': faded(1, 0.4),
				'circle-stroke-opacity': faded(1, 0.25),
				...paint.rings
			}
		},
		{
			id: 'diamonds',
			type: 'symbol',
			source: 'markers',
			filter: ['get', 'zone'],
			layout: {
				'icon-image': 'diamond',
				'icon-size': ['/', ['get', 'ring'], DIAMOND_RING],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			},
			paint: { 'icon-opacity': faded(1, 0.25) }
		},
		{
			id: 'names',
			type: 'symbol',
			source: 'names',
			layout: {
				'text-field': ['get', 'text'],
				'text-font': [
					'match',
					['get', 'kind'],
					'recipient',
					['literal', ['Bold']],
					['literal', ['Regular']]
				],
				'text-size': ['get', 'size'],
				'text-max-width': 40,
				'text-padding': 0,
				'symbol-sort-key': ['get', 'order']
			},
			paint: {
				'text-halo-width': 1.5,
				'text-opacity': [
					'case',
					state('faded'),
					['match', ['get', 'kind'], 'recipient', 0.62, 0.16],
					1
				],
				...paint.names
			}
		}
	];
}

/** The whole style for one scope; arcs, markers and names are filled in once the scene is laid out. */
export function mapStyle(topology: ScopeTopology, palette: Palette): StyleSpecification {
	const empty = (promoteId?: string) => ({
		type: 'geojson' as const,
		data: { ...EMPTY, features: [] },
		tolerance: 0.05,
		...(promoteId === undefined ? {} : { promoteId })
	});
	return {
		version: 8,
		sources: {
			counties: {
				type: 'geojson',
				data: countyFeatures(topology),
				promoteId: 'adcode',
				tolerance: 0.2
			},
			cities: { type: 'geojson', data: cityBorders(topology), tolerance: 0.2 },
			outline: { type: 'geojson', data: outlineFeature(topology), tolerance: 0.2 },
			arcs: empty('id'),
			leaders: empty('id'),
			markers: empty('id'),
			names: empty('id')
		},
		layers: layers(palette)
	};
}
