import { type AppConfig, readConfig } from '@trin/core-api';

/** The configuration of this process. @throws ConfigError */
export const environmentConfig = (): AppConfig => readConfig(process.env);
