/** Whether the page is open to show one of its figures alone, on somebody else's page. */
import { EMBED_KEY } from './take-away/embed';

class Embedded {
	/** The figure's key as the address stated it when the page opened; null for a page that shows all it has. */
	name = $state<string | null>(null);

	/** Called once the page runs, since prerendering knows no address. */
	read(parameters: URLSearchParams): void {
		this.name = parameters.get(EMBED_KEY);
	}
}

export const embedded = new Embedded();
