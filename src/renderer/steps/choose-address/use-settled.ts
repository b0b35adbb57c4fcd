import { useEffect, useState } from 'react';

/** The value once it has stayed the same for `ms` milliseconds: nobody is asked about half a word. */
export function useSettled<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
