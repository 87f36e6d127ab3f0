/** Tells what went wrong in the worker in words and in a form that can cross to the page. */
import { DownloadError } from '../snapshot/download';
import { IntegrityError } from '../snapshot/integrity';
import { EngineError, type EngineReason } from './engine';
import type { Failure } from './protocol';

/** Errors that mean the database itself is gone, not just the statement. */
const BROKEN =
	/FATAL Error|database has been invalidated|INTERNAL Error|memory access out of bounds/i;

/** Whether the engine must be started anew after this error. */
export function isBroken(error: unknown): boolean {
	if (error instanceof WebAssembly.RuntimeError) return true;
	return error instanceof Error && BROKEN.test(error.message);
}

/** Any error as a failure; `otherwise` is the reason of errors that carry none. */
export function failureFrom(error: unknown, otherwise: EngineReason): Failure {
	if (error instanceof EngineError)
		return { reason: error.reason, message: error.message, subject: error.subject };
	if (error instanceof IntegrityError)
		return { reason: 'integrity', message: error.message, subject: error.file };
	if (error instanceof DownloadError)
		return { reason: 'load', message: error.message, subject: error.file };
	const message = error instanceof Error ? error.message : String(error);
	return {
		reason: otherwise,
		message: otherwise === 'start' ? `查询引擎没有启动（${message}）。请重新载入页面。` : message,
		subject: null
	};
}

/** The failure as the error a caller catches. */
export const errorFrom = ({ reason, message, subject }: Failure): EngineError =>
	new EngineError(reason, message, subject === null ? {} : { subject });
