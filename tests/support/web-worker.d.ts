// The package's own types are not reachable through its exports map.
declare module 'web-worker' {
  const WebWorker: new (url: string) => unknown;
  export default WebWorker;
}
