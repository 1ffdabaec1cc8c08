import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';
import type { LogLevel } from '../config/log-level.js';
import { describeError } from './describe-error.js';

export type Logger = PinoLogger;
/** Injection token of the process's structured logger. */
export const LOGGER = Symbol('LOGGER');

/**
 * JSON lines without personal data: no address, name, query string, body or user agent is ever passed to it;
 * `domain` rule "Logging": who is a user id in the audit log, never here.
 */
export const createLogger = (level: LogLevel, destination: DestinationStream = pino.destination(1)): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    destination,
  );
