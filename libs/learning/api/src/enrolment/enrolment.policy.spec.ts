import { enrolmentOperations } from './enrolment.policy.js';

describe('enrolmentOperations', () => {
  it.each([
    [{ satisfied: false, completed: true, passed: false }, false],
    [{ satisfied: true, completed: true, passed: true }, true],
    [{ satisfied: true, completed: false, passed: true }, true],
    // A course that asks for nothing is satisfied from the first moment, and nothing was completed.
    [{ satisfied: true, completed: false, passed: false }, false],
  ])('of %j: certificate %s', (progress, issueCredential) =>
    expect(enrolmentOperations(progress)).toEqual({ withdraw: true, issueCredential }),
  );
});
