import { CredentialSerial } from '@trin/learning-contract';
import { aCredential } from '../testing/index.js';
import { presentVerification, readSerial } from './credential.presenter.js';
import { newSerial } from './credential-serial.js';

describe('presentVerification', () => {
  const shown = { serial: 'TRIN-7K3M-9QXV', genuine: true };
  it('says only that the number is genuine, unless the holder chose more', () => {
    expect(presentVerification('x', aCredential())).toEqual(shown);
    expect(presentVerification('x', aCredential({ showName: true }))).toEqual({ ...shown, holderName: 'Birthe Lund' });
    expect(presentVerification('x', aCredential({ showCourse: true }))).toEqual({
      ...shown,
      courseTitle: 'Grundlæggende teknologiforståelse',
      issuedOn: '2026-11-24',
    });
  });
  it('names the Danish day', () => {
    const late = aCredential({ showCourse: true, issuedAt: new Date('2026-11-24T23:30:00.000Z') });
    expect(presentVerification('x', late).issuedOn).toBe('2026-11-25');
  });
  it('does not know a number that is not there', () =>
    expect(presentVerification('TRIN-7K3M-9QXX', null)).toEqual({ serial: 'TRIN-7K3M-9QXX', genuine: false }));
});

describe('serials', () => {
  it('are read as people type them', () => {
    expect(readSerial(' trin-7k3m-9qxv ')).toBe('TRIN-7K3M-9QXV');
    expect(readSerial('TRIN-7K3M-9QX0')).toBeNull();
  });
  it('are new each time, and of the form', () => {
    const serials = Array.from({ length: 500 }, newSerial);
    expect(new Set(serials).size).toBe(500);
    expect(serials.every((serial) => CredentialSerial.safeParse(serial).success)).toBe(true);
  });
});
