import { TestBed } from '@angular/core/testing';
import { LinkedText } from './linked-text';

describe('LinkedText', () => {
  it('makes a link of an address, on this very site and with its secret', async () => {
    const fixture = TestBed.createComponent(LinkedText);
    fixture.componentRef.setInput('text', 'Hej\n\nTryk: http://localhost:3000/confirm-email#token=abc\n');
    await fixture.whenStable();
    const element: HTMLElement = fixture.nativeElement;
    expect(element.querySelectorAll('p')).toHaveLength(2);
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/confirm-email#token=abc');
  });

  it('writes no markup of a stranger', async () => {
    const fixture = TestBed.createComponent(LinkedText);
    fixture.componentRef.setInput('text', '<img src=x onerror=alert(1)>');
    await fixture.whenStable();
    const element: HTMLElement = fixture.nativeElement;
    expect(element.querySelector('img')).toBeNull();
    expect(element.textContent).toContain('<img');
  });
});
