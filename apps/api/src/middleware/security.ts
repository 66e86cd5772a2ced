import { secureHeaders } from "hono/secure-headers";

/** What a page of ours may load: nothing from elsewhere, and no script that is not a file of ours. */
export function security() {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameSrc: ["'self'", "blob:"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
    // Whoever puts the server on a network puts TLS before it, and this header with it.
    strictTransportSecurity: false,
    xFrameOptions: "SAMEORIGIN",
    referrerPolicy: "same-origin",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
    // A reply that sets a stricter policy of its own (a report's page) keeps it.
    overwrite: false,
  });
}
