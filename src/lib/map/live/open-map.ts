/** Opens MapLibre in an element: loaded only here, only in a browser, its worker from our own files. */
import type { Map as LiveMap } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { camera, type Frame } from '../../geo/projection';
import type { ScopeTopology } from '../../geo/topology';
import type { Palette } from '../palette';
import type { MapWords } from '../types';
import { limits } from './limits';
import { FONTS, mapStyle } from './style';

export interface OpenOptions {
	container: HTMLElement;
	topology: ScopeTopology;
	palette: Palette;
	frame: Frame;
	size: { width: number; height: number };
	title: string;
	words: MapWords;
}

/** Zoom steps a reader can go in from the whole region; beyond, the source's generalisation shows. */
const DEEPEST = 4.5;

/** A map that shows exactly the SVG's viewBox. Rejects when WebGL or the worker cannot start. */
export async function openMap(options: OpenOptions): Promise<LiveMap> {
	const { container, topology, palette, frame, size, title, words } = options;
	const maplibre = await import('maplibre-gl');
	maplibre.setWorkerUrl(workerUrl);
	const start = camera(frame, size, container.clientWidth);
	const map = new maplibre.Map({
		container,
		style: mapStyle(topology, palette),
		...start,
		minZoom: start.zoom - 0.3,
		maxZoom: start.zoom + DEEPEST,
		maxBounds: limits(frame, size),
		maxPitch: 0,
		attributionControl: false,
		cooperativeGestures: true,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		renderWorldCopies: false,
		localIdeographFontFamily: FONTS,
		fadeDuration: 0,
		locale: {
			'Map.Title': title,
			'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
			'CooperativeGesturesHandler.MacHelpText': words.wheelMac,
			'CooperativeGesturesHandler.MobileHelpText': words.touch
		}
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	return map;
}
