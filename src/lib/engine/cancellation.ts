/** What a long task in a worker needs to be cancelled: to hear of it, and to say that it stopped. */

/** Thrown when a query was cancelled while it ran. */
export class QueryCancelled extends Error {}

/** Lets messages that wait for this thread in. */
export const breathe = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
