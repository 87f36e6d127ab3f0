/** Labels beside line ends, moved apart so that none covers another and each stays near its line. */

export interface LabelWish {
	/** Where the label wants its centre. */
	y: number;
	height: number;
}

interface Block {
	first: number;
	count: number;
	/** Summed heights, and the summed wishes for the block's top edge. */
	height: number;
	wishes: number;
}

/**
 * Centres for the labels, in the order given. Labels keep the order of their wishes; the summed
 * squared movement is the least possible (pooling of adjacent violators). When all labels together
 * are higher than the space, they are stacked from the top and run over the bottom edge.
 * @param bounds top and bottom edge of the space and the gap kept between labels, in the unit of `y`
 */
export function spreadLabels(
	labels: readonly LabelWish[],
	bounds: { top: number; bottom: number; gap?: number }
): number[] {
	const gap = bounds.gap ?? 0;
	const order = labels.map((label, i) => ({ label, i }));
	order.sort((a, b) => a.label.y - b.label.y || a.i - b.i);

	const blocks: Block[] = [];
	order.forEach(({ label }, rank) => {
		let block: Block = {
			first: rank,
			count: 1,
			height: label.height + gap,
			wishes: label.y - label.height / 2
		};
		for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
			if (above.wishes / above.count + above.height <= block.wishes / block.count) break;
			blocks.pop();
			block = {
				first: above.first,
				count: above.count + block.count,
				height: above.height + block.height,
				wishes: above.wishes + block.wishes - block.count * above.height
			};
		}
		blocks.push(block);
	});

	const tops = new Array<number>(labels.length).fill(0);
	for (const block of blocks) {
		let top = block.wishes / block.count;
		for (let rank = block.first; rank < block.first + block.count; rank++) {
			tops[rank] = top;
			top += (order[rank]?.label.height ?? 0) + gap;
		}
	}
	// Pushed in from the bottom first, then from the top: the top edge wins when space is short.
	let floor = bounds.bottom;
	for (let rank = order.length - 1; rank >= 0; rank--) {
		const height = order[rank]?.label.height ?? 0;
		tops[rank] = Math.min(tops[rank] ?? 0, floor - height);
		floor = (tops[rank] ?? 0) - gap;
	}
	let ceiling = bounds.top;
	const centres = new Array<number>(labels.length).fill(0);
	order.forEach(({ label, i }, rank) => {
		const top = Math.max(tops[rank] ?? 0, ceiling);
		ceiling = top + label.height + gap;
		centres[i] = top + label.height / 2;
	});
	return centres;
}
