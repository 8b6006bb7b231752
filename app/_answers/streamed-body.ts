/**
 * A response body that takes the next piece only when the client has read the last one. `close` is called once, however the download ends.
 */
export function streamedBody(pieces: AsyncGenerator<string>, close = () => {}): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await pieces.next();
        if (!done) return controller.enqueue(encoder.encode(value));
        close();
        controller.close();
      } catch (error) {
        close();
        throw error;
      }
    },
    cancel: close,
  });
}
