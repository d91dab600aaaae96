import { useEffect, useState } from 'preact/hooks';

/** The time, milliseconds UTC, as it was when the page was last looked at. Nothing ticks. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return now;
}
