import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { docsStyle } from './docs-style.js';

/** The OpenAPI 3.1 description, written from the contracts. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Trin')
    .setDescription(
      'Everything the browser does, it does through these routes. Errors are RFC 9457 problem details with a stable code.',
    )
    .setVersion('1')
    .addCookieAuth('trin')
    .build();
  return SwaggerModule.createDocument(app, info, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}

/** Shows the description at /api/docs, in the product's own look. */
export function setUpApiDocs(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), {
    customCss: docsStyle,
    customSiteTitle: 'Trin API',
    jsonDocumentUrl: 'api/docs/openapi.json',
    yamlDocumentUrl: 'api/docs/openapi.yaml',
  });
}
