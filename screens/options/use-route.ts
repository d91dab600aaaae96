import { useEffect, useState } from 'preact/hooks';
import { type Route, readRoute } from '../../components/options/route.ts';

/** The address within the options; follows links, back and forward. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
