export default {
  fetch(): Response {
    return new Response('not built yet', { status: 503 });
  },
};
