/** The documentation's frame in the product's tokens; its structure is Swagger UI's own. */
export const docsStyle = `
  body { background: #faf8f4; }
  .swagger-ui, .swagger-ui .info .title, .swagger-ui .opblock-tag, .swagger-ui .opblock .opblock-summary-description {
    font-family: 'Atkinson Hyperlegible Next', system-ui, sans-serif; color: #1c2530; }
  .swagger-ui .info .title, .swagger-ui .opblock-tag { font-family: Literata, Georgia, serif; }
  .swagger-ui .topbar { display: none; }
  .swagger-ui .opblock { border-radius: 12px; box-shadow: none; border-color: #dcd6ca; background: #ffffff; }
  .swagger-ui .opblock .opblock-summary-method { border-radius: 6px; background: #0b5d63; }
  .swagger-ui .btn { border-radius: 6px; box-shadow: none; }
`;
