import type { AppConfig } from '@trin/core-api';
import { Role } from '@trin/core-contract';
import { demoPassword, demoPeople } from '@trin/identity-api';

/** Tells whoever started Trin where it is, and in the demo who may sign in. */
export function announce(config: AppConfig, startedInMs: number): void {
  const lines = [`Trin is ready at ${config.publicUrl} (${(startedInMs / 1000).toFixed(1)} s)`];
  if (config.demo) {
    lines.push('', `Demo logins, all with the password ${demoPassword}:`);
    for (const person of Object.values(demoPeople)) {
      const role = ('role' in person ? person.role?.role : undefined) ?? Role.Learner;
      lines.push(`  ${person.email.padEnd(30)}${role}`);
    }
    lines.push('', `Mails are shown at ${config.publicUrl}/demo/mails`);
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}
