import * as React from 'react';

/**
 * Does something now, or, while a mouse button or a finger is down, once it is up again. What appears on leaving a field would otherwise
 * move the very button that is being pressed from under the pointer, and the press would be lost.
 */
export function useAfterPress(): (act: () => void) => void {
  const isPressed = React.useRef(false);
  const waiting = React.useRef<(() => void)[]>([]);
  React.useEffect(() => {
    let timer: number | undefined;
    const press = (): void => {
      isPressed.current = true;
    };
    const release = (): void => {
      isPressed.current = false;
      // The click itself comes after the release.
      timer = window.setTimeout(() => waiting.current.splice(0).forEach(act => act()));
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
    };
  }, []);
  return React.useCallback(act => {
    if (isPressed.current) waiting.current.push(act);
    else act();
  }, []);
}
