/** The workspace API of the repository, through Share's proxy, as whoever is logged in to Share. */
var Diarium = window.Diarium || {};

Diarium.api = (function () {
   var ROOT = Alfresco.constants.PROXY_URI + "diarium/api/";

   /** Share asks for its token in a header, but in the address where the body has several parts. */
   function protect(request, isMultipart) {
      var policy = Alfresco.util.CSRFPolicy;
      if (policy && policy.isFilterEnabled()) {
         if (isMultipart) {
            request.url += (request.url.indexOf("?") === -1 ? "?" : "&") + encodeURIComponent(policy.getParameter()) + "="
               + encodeURIComponent(policy.getToken());
         } else {
            request.headers[policy.getHeader()] = policy.getToken();
         }
      }
   }

   /** The problem a failed answer describes; other answers than the API's own become a problem without fields. */
   function problem(response, text) {
      var body = null;
      try {
         body = JSON.parse(text);
      } catch (notJson) {
         body = null;
      }
      return {
         status: response.status,
         detail: (body && (body.detail || body.title)) || Alfresco.util.message("diarium.failed"),
         errors: (body && body.errors) || []
      };
   }

   /**
    * Sends and calls one of the two functions: success with the answer (null where there is none), failure with a problem
    * {status, detail, errors[{field, message}]}.
    */
   function send(method, path, body, success, failure) {
      var isMultipart = body instanceof FormData;
      var request = {
         url: ROOT + path,
         headers: { "Accept": "application/json, application/problem+json", "X-Requested-With": "XMLHttpRequest" }
      };
      protect(request, isMultipart);
      if (body && !isMultipart) {
         request.headers["Content-Type"] = "application/json";
      }
      window.fetch(request.url, {
         method: method,
         headers: request.headers,
         credentials: "same-origin",
         body: isMultipart ? body : body ? JSON.stringify(body) : undefined
      }).then(function (response) {
         return response.text().then(function (text) {
            if (response.ok) {
               success(text ? JSON.parse(text) : null);
            } else {
               failure(problem(response, text));
            }
         });
      }).then(null, function () {
         failure({ status: 0, detail: Alfresco.util.message("diarium.failed"), errors: [] });
      });
   }

   /** The path of a case: what tells it apart, each part encoded. */
   function casePath(key) {
      return "cases/" + [key.series, key.number, key.year].map(encodeURIComponent).join("/");
   }

   return {
      registerCase: function (values, success, failure) {
         send("POST", "cases", values, success, failure);
      },
      addRecord: function (key, form, success, failure) {
         send("POST", casePath(key) + "/records", form, success, failure);
      },
      registerMaterial: function (key, id, values, success, failure) {
         send("POST", casePath(key) + "/working-material/" + encodeURIComponent(id), values, success, failure);
      },
      startDecision: function (key, values, success, failure) {
         send("POST", casePath(key) + "/decision", values, success, failure);
      },
      publish: function (id, success, failure) {
         send("POST", "records/" + encodeURIComponent(id) + "/publication", null, success, failure);
      },
      withdraw: function (id, reason, success, failure) {
         send("DELETE", "records/" + encodeURIComponent(id) + "/publication?reason=" + encodeURIComponent(reason), null, success, failure);
      }
   };
}());

window.Diarium = Diarium;
